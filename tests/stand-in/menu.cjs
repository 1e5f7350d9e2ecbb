'use strict'

class MenuItem {
  constructor(options) {
    const { submenu, ...rest } = options
    Object.assign(this, { enabled: true, visible: true, type: 'normal', label: '', ...rest })
    // As Electron's: what an item does is called by `item.click()`, from a spec too.
    if (options.click) this.click = () => options.click(this, undefined, {})
    if (submenu) this.submenu = Menu.buildFromTemplate(submenu)
  }
}

let applicationMenu = null

class Menu {
  constructor() {
    this.items = []
  }

  getMenuItemById(id) {
    for (const item of this.items) {
      if (item.id === id) return item
      const inside = item.submenu?.getMenuItemById(id)
      if (inside) return inside
    }
    return null
  }

  static buildFromTemplate(template) {
    const menu = new Menu()
    menu.items = template.map((options) => new MenuItem(options))
    return menu
  }

  static setApplicationMenu(menu) {
    applicationMenu = menu
  }

  static getApplicationMenu() {
    return applicationMenu
  }
}

module.exports = { Menu, MenuItem }
