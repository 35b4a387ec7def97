import { Menu, type MenuItemConstructorOptions } from 'electron'
import { type Action, type ActionId, actions, changesLibrary } from '../../shared/ipc/actions'
import { en } from '../../shared/strings/en'

/**
 * The menu shows every action of the registry with its shortcut. The window itself listens for the keys, because only
 * it knows whether a field has the focus; so the accelerators are shown and not registered.
 */
export function installMenu(choose: (id: ActionId) => void): void {
  const items = (menu: Action['menu']): MenuItemConstructorOptions[] =>
    actions
      .filter((action) => action.menu === menu)
      .map(({ id, keys }) => ({
        id,
        label: en.actions[id],
        ...(keys[0] ? { accelerator: keys[0] } : {}),
        registerAccelerator: false,
        click: () => choose(id),
      }))
  const mac = process.platform === 'darwin'
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(mac ? [{ role: 'appMenu' as const }] : []),
      {
        label: en.menus.file,
        submenu: [...items('file'), { type: 'separator' }, { role: mac ? 'close' : 'quit' }],
      },
      {
        label: en.menus.edit,
        submenu: [
          ...items('edit'),
          { type: 'separator' },
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
        ],
      },
      {
        label: en.menus.view,
        submenu: [
          ...items('view'),
          { type: 'separator' },
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'togglefullscreen' },
        ],
      },
      { label: en.menus.claim, submenu: items('claim') },
      { label: en.menus.prediction, submenu: items('prediction') },
    ]),
  )
}

/** What changes the library is off while it can only be read; the window says why. */
export function showInMenu({ readOnly }: { readonly readOnly: boolean }): void {
  const menu = Menu.getApplicationMenu()
  for (const { id } of actions) {
    const item = menu?.getMenuItemById(id)
    if (item) item.enabled = !(readOnly && changesLibrary(id))
  }
}
