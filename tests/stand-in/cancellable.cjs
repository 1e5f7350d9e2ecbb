'use strict'

/** An event whose listeners may veto what comes next. */
const cancellable = (properties = {}) => ({
  ...properties,
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true
  },
})

module.exports = { cancellable }
