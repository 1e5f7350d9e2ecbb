import { contextBridge, ipcRenderer } from 'electron'
import { type AtlasBridge, BRIDGE_NAME, CHANNELS } from './contract.ts'

const bridge: AtlasBridge = {
  info: () => ipcRenderer.invoke(CHANNELS.info),
  saveTextFile: (request) => ipcRenderer.invoke(CHANNELS.saveTextFile, request),
  saveFile: (request) => ipcRenderer.invoke(CHANNELS.saveFile, request),
  openTextFile: (request) => ipcRenderer.invoke(CHANNELS.openTextFile, request),
  setLocale: (locale) => ipcRenderer.invoke(CHANNELS.setLocale, locale),
  listBackups: () => ipcRenderer.invoke(CHANNELS.listBackups),
  readBackup: (name) => ipcRenderer.invoke(CHANNELS.readBackup, name),
  writeBackup: (request) => ipcRenderer.invoke(CHANNELS.writeBackup, request),
  removeBackup: (name) => ipcRenderer.invoke(CHANNELS.removeBackup, name),
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge)
