import { contextBridge, ipcRenderer } from 'electron'
import {
  type AtlasBridge,
  BRIDGE_NAME,
  CHANNELS,
  EVENT_CHANNEL,
  type ShellEvent,
} from './contract.ts'

/** Whether the page has come so far that it can put anything away. */
let isHeard = false

const bridge: AtlasBridge = {
  info: () => ipcRenderer.invoke(CHANNELS.info),
  saveTextFile: (request) => ipcRenderer.invoke(CHANNELS.saveTextFile, request),
  saveFile: (request) => ipcRenderer.invoke(CHANNELS.saveFile, request),
  openTextFile: (request) => ipcRenderer.invoke(CHANNELS.openTextFile, request),
  openFile: (request) => ipcRenderer.invoke(CHANNELS.openFile, request),
  showSavedFile: (path) => ipcRenderer.invoke(CHANNELS.showSavedFile, path),
  dragSavedFile: (path) => ipcRenderer.invoke(CHANNELS.dragSavedFile, path),
  setLocale: (locale) => ipcRenderer.invoke(CHANNELS.setLocale, locale),
  listBackups: () => ipcRenderer.invoke(CHANNELS.listBackups),
  readBackup: (name) => ipcRenderer.invoke(CHANNELS.readBackup, name),
  writeBackup: (request) => ipcRenderer.invoke(CHANNELS.writeBackup, request),
  removeBackup: (name) => ipcRenderer.invoke(CHANNELS.removeBackup, name),
  openAudience: (place) => ipcRenderer.invoke(CHANNELS.openAudience, place),
  closeAudience: () => ipcRenderer.invoke(CHANNELS.closeAudience),
  isAudienceOpen: () => ipcRenderer.invoke(CHANNELS.isAudienceOpen),
  takeOpenedFile: () => ipcRenderer.invoke(CHANNELS.takeOpenedFile),
  readyToLeave: () => ipcRenderer.invoke(CHANNELS.readyToLeave),
  onEvent: (listener) => {
    isHeard = true
    // Electron's own event object must not reach the page.
    ipcRenderer.on(EVENT_CHANNEL, (_event, happened: ShellEvent) => listener(happened))
  },
}

ipcRenderer.on(EVENT_CHANNEL, (_event, happened: ShellEvent) => {
  if (happened === 'leaving' && !isHeard) void bridge.readyToLeave()
})

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge)
