import type { Configuration, FileAssociation } from 'electron-builder'
import { fileTypes } from '../../electron/fileTypes.ts'

/**
 * How the program is packed. `electronDist` is a folder with an unpacked Electron, where it is not to be
 * fetched. `env` may name who publishes (ATLAS_HOMEPAGE, ATLAS_MAINTAINER) and a certificate (CSC_LINK).
 */
export function packagingConfig(env: NodeJS.ProcessEnv, electronDist?: string): Configuration {
  const isSigned = !!env.CSC_LINK
  return {
    ...(electronDist ? { electronDist } : {}),
    appId: 'kg.atkaruu.atlas',
    copyright: 'Copyright © 2026 Atkaruu Atlas contributors',
    ...(env.ATLAS_HOMEPAGE ? { extraMetadata: { homepage: env.ATLAS_HOMEPAGE } } : {}),
    // Without spaces: releases would change the names, and the checksums no longer find them.
    // biome-ignore lint/suspicious/noTemplateCurlyInString: filled in by electron-builder
    artifactName: 'atkaruu-atlas-${version}-${os}-${arch}.${ext}',
    directories: { output: 'release', buildResources: 'build/icons' },
    // Everything is bundled: no package of node_modules is needed, and none is packed.
    files: ['dist/electron/*.cjs', 'dist/renderer/**', 'LICENSE', 'package.json'],
    asar: true,
    npmRebuild: false,
    publish: null,
    removePackageScripts: true,
    electronLanguages: ['en-US', 'ru'],
    electronFuses: {
      runAsNode: false,
      // No cookies are used; turning it on can never be undone and asks for the keychain.
      enableCookieEncryption: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
    fileAssociations: fileAssociations(),
    win: { target: [{ target: 'nsis', arch: ['x64'] }], icon: 'build/icons/icon.ico' },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
    },
    mac: {
      target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
      icon: 'build/icons/icon.icns',
      category: 'public.app-category.education',
      minimumSystemVersion: '13.0',
      hardenedRuntime: isSigned,
      // Without a certificate, the signature that Apple's processors want at the least. It rules the
      // hardened runtime out, which would then load none of the frameworks.
      ...(isSigned ? {} : { identity: '-' }),
    },
    // The default toolset starts the program without its sandbox.
    toolsets: { appimage: '1.0.3' },
    linux: {
      target: ['AppImage', 'deb'],
      icon: 'build/icons/linux',
      executableName: 'atkaruu-atlas',
      category: 'Education',
      syncDesktopName: true,
      synopsis: 'Offline study aid for comparative enforcement proceedings',
      ...(env.ATLAS_MAINTAINER ? { maintainer: env.ATLAS_MAINTAINER } : {}),
      desktop: { entry: { 'Name[ky]': 'Аткаруу атласы', 'Name[ru]': 'Атлас исполнения' } },
    },
    deb: { packageCategory: 'education', priority: 'optional' },
  }
}

const fileAssociations = (): FileAssociation[] =>
  fileTypes.flatMap(({ extension, association }) =>
    association
      ? [
          {
            ext: extension,
            name: association.name,
            description: association.name,
            mimeType: association.mimeType,
            role: 'Editor',
            rank: 'Owner',
          },
        ]
      : [],
  )
