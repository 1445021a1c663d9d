; The installer for Windows: for one user, without administrator rights.
; packaging/windows/build.py names VERSION, FOUR, OUT, ICON, FILES, SIZE and, to sign, SIGN.
; Exit codes of a silent run (/S): 0 done, 2 Voldesk runs, 3 this Windows is too old or not 64-bit,
; 4 a newer version is installed (/FORCE installs all the same), 5 the old version stayed.

Unicode true
!ifdef AMD64
  Target amd64-unicode
!endif
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
SetCompressor /SOLID lzma
CRCCheck force

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh
!include "${FILES}"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Voldesk"
!define MUTEX "Local\Voldesk"

Name "Voldesk"
BrandingText "Voldesk ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Voldesk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${FOUR}"
VIAddVersionKey "ProductName" "Voldesk"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Voldesk Setup"
VIAddVersionKey "LegalCopyright" "The Voldesk authors, MIT licence"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${NSISDIR}\Contrib\Graphics\Wizard\nsis3-metro.bmp"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\voldesk.exe"
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(ON_DESKTOP)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION DesktopIcon

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "TradChinese"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString ON_DESKTOP ${LANG_ENGLISH} "Put an icon on the desktop"
LangString ON_DESKTOP ${LANG_TRADCHINESE} "在桌面放置圖示"
LangString ON_DESKTOP ${LANG_SIMPCHINESE} "在桌面放置图标"
LangString RUNS ${LANG_ENGLISH} "Voldesk is running. Close it (Ctrl+Q), then try again."
LangString RUNS ${LANG_TRADCHINESE} "Voldesk 正在執行。請先關閉（Ctrl+Q），再試一次。"
LangString RUNS ${LANG_SIMPCHINESE} "Voldesk 正在运行。请先关闭（Ctrl+Q），再试一次。"
LangString TOO_OLD ${LANG_ENGLISH} "Voldesk needs 64-bit Windows 10 (1809) or newer."
LangString TOO_OLD ${LANG_TRADCHINESE} "Voldesk 需要 64 位元 Windows 10（1809）或更新版本。"
LangString TOO_OLD ${LANG_SIMPCHINESE} "Voldesk 需要 64 位 Windows 10（1809）或更新版本。"
LangString NEWER ${LANG_ENGLISH} "Voldesk $R1 is installed, which is newer than ${VERSION}. An older version may not read its settings. Install ${VERSION} all the same?"
LangString NEWER ${LANG_TRADCHINESE} "已安裝 Voldesk $R1，比 ${VERSION} 新。舊版可能無法讀取其設定。仍要安裝 ${VERSION} 嗎？"
LangString NEWER ${LANG_SIMPCHINESE} "已安装 Voldesk $R1，比 ${VERSION} 新。旧版可能无法读取其设置。仍要安装 ${VERSION} 吗？"
LangString STAYED ${LANG_ENGLISH} "The version that is installed could not be removed. Restart Windows, then try again."
LangString STAYED ${LANG_TRADCHINESE} "無法移除已安裝的版本。請重新啟動 Windows，再試一次。"
LangString STAYED ${LANG_SIMPCHINESE} "无法移除已安装的版本。请重新启动 Windows，再试一次。"
LangString OWN_DATA ${LANG_ENGLISH} "Remove your lists, settings and recorded history as well? They lie in $LOCALAPPDATA\voldesk. No keeps them for a later installation."
LangString OWN_DATA ${LANG_TRADCHINESE} "是否一併移除您的清單、設定與歷史紀錄？它們位於 $LOCALAPPDATA\voldesk。選「否」則保留，供日後安裝使用。"
LangString OWN_DATA ${LANG_SIMPCHINESE} "是否一并移除您的列表、设置与历史记录？它们位于 $LOCALAPPDATA\voldesk。选“否”则保留，供日后安装使用。"

; Ends with code 2 while the program, which holds the mutex, runs.
!macro STOP_IF_IT_RUNS UN
Function ${UN}StopIfItRuns
  again:
  System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "${MUTEX}") p .R0'
  ${If} $R0 P<> 0
    System::Call 'kernel32::CloseHandle(p R0)'
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNS)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd
!macroend
!insertmacro STOP_IF_IT_RUNS ""
!insertmacro STOP_IF_IT_RUNS "un."

Function .onInit
  SetShellVarContext current
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  Call StopIfItRuns
  ReadRegStr $R1 HKCU "${KEY}" "DisplayVersion"
  ${If} $R1 != ""
    ${VersionCompare} "$R1" "${VERSION}" $R2
    ${If} $R2 == 1
      ${GetParameters} $R3
      ClearErrors
      ${GetOptions} $R3 "/FORCE" $R4
      ${If} ${Errors}
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(NEWER)" /SD IDNO IDYES go
        SetErrorLevel 4
        Quit
        go:
      ${EndIf}
    ${EndIf}
  ${EndIf}
FunctionEnd

Function DesktopIcon
  CreateShortcut "$DESKTOP\Voldesk.lnk" "$INSTDIR\voldesk.exe"
FunctionEnd

; What an installed version left is removed by its own uninstaller, which knows its files. It works
; in place (_?=), so that it is over when it returns, and leaves itself to be written over.
Function RemoveInstalled
  ReadRegStr $R1 HKCU "${KEY}" "InstallLocation"
  ${If} $R1 == ""
  ${OrIfNot} ${FileExists} "$R1\uninstall.exe"
    Return
  ${EndIf}
  ExecWait '"$R1\uninstall.exe" /S /UPGRADE _?=$R1' $R2
  ${If} $R2 <> 0
    MessageBox MB_OK|MB_ICONSTOP "$(STAYED)" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
  ${If} $R1 != $INSTDIR
    Delete "$R1\uninstall.exe"
    RMDir "$R1"
  ${EndIf}
FunctionEnd

Section "Voldesk"
  SetShellVarContext current
  Call StopIfItRuns
  Call RemoveInstalled
  SetOverwrite on
  !insertmacro INSTALL_FILES
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Voldesk.lnk" "$INSTDIR\voldesk.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Voldesk"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\voldesk.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Voldesk authors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

Function un.onInit
  SetShellVarContext current
  Call un.StopIfItRuns
FunctionEnd

; /UPGRADE keeps what a newer version takes over, /PURGE removes the user's data unasked.
Section "Uninstall"
  SetShellVarContext current
  ${GetParameters} $R3
  !insertmacro REMOVE_FILES
  ClearErrors
  ${GetOptions} $R3 "/UPGRADE" $R4
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Voldesk.lnk"
  Delete "$DESKTOP\Voldesk.lnk"
  DeleteRegKey HKCU "${KEY}"
  ClearErrors
  ${GetOptions} $R3 "/PURGE" $R4
  ${IfNot} ${Errors}
    RMDir /r "$LOCALAPPDATA\voldesk"
  ${ElseIf} ${FileExists} "$LOCALAPPDATA\voldesk\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(OWN_DATA)" /SD IDNO IDNO keep
    RMDir /r "$LOCALAPPDATA\voldesk"
    keep:
  ${EndIf}
SectionEnd
