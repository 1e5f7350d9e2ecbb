/** At the root of the web app, so that it is in charge of the whole of it, wherever that lies. */
export const SERVICE_WORKER_FILE = 'service-worker.js'
