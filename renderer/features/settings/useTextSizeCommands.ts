import { useEffect, useEffectEvent } from 'react'
import { usePlatform } from '../../PlatformContext.tsx'
import type { TextSizeChange } from '../../platform.ts'
import { nextTextScale } from './textScales.ts'
import { usePreference } from './usePreference.ts'

/** Follows the menu of the shell where it asks for larger or smaller text. */
export function useTextSizeCommands(): void {
  const platform = usePlatform()
  const [scale, choose] = usePreference('textScale')
  const change = useEffectEvent((wanted: TextSizeChange) => choose(nextTextScale(scale, wanted)))
  useEffect(() => platform.onTextSize((wanted) => change(wanted)), [platform])
}
