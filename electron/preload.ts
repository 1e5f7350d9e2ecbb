import { contextBridge, ipcRenderer } from 'electron'
import { type AtlasBridge, BRIDGE_NAME, CHANNELS } from './contract.ts'

const bridge: AtlasBridge = {
  info: () => ipcRenderer.invoke(CHANNELS.info),
  saveTextFile: (request) => ipcRenderer.invoke(CHANNELS.saveTextFile, request),
  saveFile: (request) => ipcRenderer.invoke(CHANNELS.saveFile, request),
  openTextFile: (request) => ipcRenderer.invoke(CHANNELS.openTextFile, request),
  setLocale: (locale) => ipcRenderer.invoke(CHANNELS.setLocale, locale),
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge)
