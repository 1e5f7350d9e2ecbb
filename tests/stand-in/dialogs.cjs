'use strict'

// Nobody sits here to answer a dialog: a spec replaces the ones it expects, the rest is a mistake.
const unanswered = (name) => async () => {
  throw new Error(`stand-in: ${name} was called; replace it in the spec`)
}

const dialog = {
  showOpenDialog: unanswered('dialog.showOpenDialog'),
  showSaveDialog: unanswered('dialog.showSaveDialog'),
  showMessageBox: unanswered('dialog.showMessageBox'),
  showMessageBoxSync: unanswered('dialog.showMessageBoxSync'),
  showErrorBox: (title, content) => console.error(`[error box] ${title}\n${content}`),
}

const shell = {
  openExternal: unanswered('shell.openExternal'),
  openPath: unanswered('shell.openPath'),
  showItemInFolder: unanswered('shell.showItemInFolder'),
}

module.exports = { dialog, shell, unanswered }
