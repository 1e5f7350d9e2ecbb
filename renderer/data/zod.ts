import { z } from 'zod'

// Compiled checks need `new Function`, which our content security policy forbids.
z.config({ jitless: true })

export { z }
