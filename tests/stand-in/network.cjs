'use strict'
const { cancellable } = require('./cancellable.cjs')

/** Every request of every page ends here: the app answers it, or it fails. Nothing is fetched. */
async function answerRequests(world) {
  await world.context.route('**/*', (route) => answer(world, route))
}

async function answer(world, route) {
  const request = route.request()
  const url = world.addresses.toApp(request.url())
  if (navigationIsVetoed(world, request, url)) return route.abort('aborted')
  if (await requestIsVetoed(world, request, url)) return route.abort('blockedbyclient')
  const handler = world.protocol.handlers.get(world.addresses.schemeOf(url))
  if (!handler) return route.abort('internetdisconnected')
  try {
    const response = await handler(asWebRequest(request, url))
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    })
  } catch (error) {
    console.error(`[protocol.handle] ${url}`, error)
    await route.abort('failed').catch(() => {})
  }
}

const asWebRequest = (request, url) =>
  new Request(url, {
    method: request.method(),
    headers: request.headers(),
    body: request.postDataBuffer() ?? undefined,
  })

/** Navigation that the page began; what main began with loadURL asks nobody. */
function navigationIsVetoed(world, request, url) {
  if (!request.isNavigationRequest()) return false
  const frame = frameOf(request)
  const window = [...world.windows.values()].find((each) => each._page === frame?.page())
  // Requests leave the fragment behind.
  if (!window || window._loadingUrl?.replace(/#.*$/s, '') === request.url()) return false
  const contents = window.webContents
  const isMainFrame = frame === frame.page().mainFrame()
  const event = cancellable({ url, isMainFrame, isSameDocument: false })
  contents.emit('will-frame-navigate', event)
  if (isMainFrame) contents.emit('will-navigate', event, url)
  return event.defaultPrevented
}

// A pop-up's first request comes before its frame is known; popups.cjs decides about the pop-up.
function frameOf(request) {
  try {
    return request.frame()
  } catch {
    return null
  }
}

async function requestIsVetoed(world, request, url) {
  const handler = world.session.handlers.request
  if (!handler) return false
  const details = { url, method: request.method(), resourceType: request.resourceType() }
  const verdict = await new Promise((resolve) => handler(details, resolve))
  return verdict.cancel === true
}

module.exports = { answerRequests }
