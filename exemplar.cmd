@echo off
rem Starts Exemplar on Windows, as the script "exemplar" does elsewhere: in a checkout it first builds
rem what has changed; in an unpacked distribution, where it stands in bin, everything is there already.
rem It was written without a Windows machine to try it on; a report of what fails is welcome.
rem
rem EXEMPLAR_JAVA_OPTIONS  further options for the Java machine, such as -Xmx2g
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"

rem The first of JAVA_HOME and PATH that has Java 17 or later.
set "JAVA="
set "REFUSED="
if defined JAVA_HOME call :examine "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do call :examine "%%~$PATH:J"
if not defined JAVA if not defined REFUSED set "REFUSED=no java was found"
if defined JAVA goto found
echo Exemplar needs Java 17 or later, but %REFUSED%: install a JDK (adoptium.net) or set JAVA_HOME to one.>&2
exit /b 2

:found
if exist "%HERE%pom.xml" goto checkout
for %%D in ("%HERE%..") do set "STUDIES=%%~fD"
set "LIB=%STUDIES%\lib"
goto start

:checkout
set "STUDIES=%HERE:~0,-1%"
set "LAUNCH=%HERE%target\launch"
rem The build is old when pom.xml or the log of pulls and commits has changed since.
set "STAMP="
for %%F in ("%HERE%pom.xml" "%HERE%.git\logs\HEAD") do call set "STAMP=%%STAMP%%[%%~tF %%~zF]"
set "NAME="
set "BUILT="
if exist "%LAUNCH%\current.txt" (
  for /f "usebackq tokens=1,* delims=	" %%A in ("%LAUNCH%\current.txt") do (
    set "NAME=%%A"
    set "BUILT=%%B"
  )
)
set "LIB=%LAUNCH%\%NAME%"
if defined NAME if "%BUILT%"=="%STAMP%" if exist "%LIB%\exemplar.jar" goto start
call :build
if errorlevel 1 exit /b %ERRORLEVEL%

:start
set OPTIONS=-Xmx512m -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Djava.awt.headless=true
rem The archive of classes stays where it was made to stand: elsewhere all its pages must be rewritten.
set OPTIONS=%OPTIONS% -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0
rem Without Java's own recorder a study file opens sooner: JDBI would start it to tell it of each query.
set OPTIONS=%OPTIONS% -XX:-PrintWarnings -XX:+IgnoreUnrecognizedVMOptions -XX:-FlightRecorder
rem The costly compiler waits ten times as long as usual: most commands end before it pays.
set OPTIONS=%OPTIONS% -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000
set OPTIONS=%OPTIONS% -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000
set "ARCHIVE=%LIB%\classes-%VERSION%.jsa"
if not exist "%ARCHIVE%" call :archive
set "SHARED=-Xshare:auto"
for %%A in ("%ARCHIVE%") do if exist "%%~fA" if %%~zA GTR 0 set "SHARED=-XX:SharedArchiveFile=%%~fA"
rem The program writes UTF-8; the console gets its own code page back afterwards.
set "CODEPAGE="
for /f "tokens=2 delims=:." %%C in ('chcp') do set "CODEPAGE=%%C"
chcp 65001 >nul
"%JAVA%" %OPTIONS% "-Dsun.awt.fontconfig=%LIB%\fontconfig.properties" "%SHARED%" %EXEMPLAR_JAVA_OPTIONS% -jar "%LIB%\exemplar.jar" %*
set "STATUS=%ERRORLEVEL%"
if defined CODEPAGE chcp %CODEPAGE% >nul
exit /b %STATUS%

rem Sets JAVA, JDK, VERSION and MAJOR if the program %1 is Java 17 or later; else says why not in REFUSED.
:examine
if "%~1"=="" exit /b
if not exist "%~1" exit /b
set "VERSION="
for %%D in ("%~dp1..") do set "JDK=%%~fD"
if exist "%JDK%\release" (
  for /f "usebackq tokens=1,2 delims==" %%A in ("%JDK%\release") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
)
if not defined VERSION (
  for /f "tokens=1-3" %%A in ('""%~1" -version 2>&1"') do if "%%B"=="version" set "VERSION=%%~C"
)
if not defined VERSION exit /b
set "SHORT=%VERSION%"
if "%SHORT:~0,2%"=="1." set "SHORT=%SHORT:~2%"
for /f "tokens=1 delims=.-_+" %%M in ("%SHORT%") do set "MAJOR=%%M"
if %MAJOR% GEQ 17 (
  set "JAVA=%~1"
) else (
  if not defined REFUSED set "REFUSED=%~1 is Java %MAJOR%"
)
exit /b

rem Builds into a folder of its own, which is used only once current.txt names it. Sets LIB.
:build
if exist "%JDK%\bin\javac.exe" goto compiler
echo Exemplar needs a JDK to build itself, but %JDK% is a Java runtime without a compiler: install a JDK (adoptium.net) or set JAVA_HOME to one.>&2
exit /b 2

:compiler
where /q mvn
if errorlevel 1 (
  echo Exemplar needs Maven 3.8.7 or later to build itself, but no mvn was found: install it ^(maven.apache.org^).>&2
  exit /b 2
)
echo Building Exemplar, because this is its first start here or its sources have changed.>&2
if not defined NAME echo Maven downloads what it does not have yet, at most 600 MB: 474 MB are English language models, of which 13 MB stay in use.>&2
set "NAME=build-%RANDOM%-%RANDOM%"
set "JAVA_HOME=%JDK%"
pushd "%HERE%"
call mvn -Dexemplar.launch "-Dexemplar.target=target/launch/%NAME%.part" enforcer:enforce@what-must-be-installed resources:resources jte:generate@pages dependency:unpack@unpack-the-tagger compiler:compile dependency:copy-dependencies@gather-libraries jar:jar 1>&2
set "FAILED=%ERRORLEVEL%"
popd
if not "%FAILED%"=="0" (
  echo Exemplar could not be built; Maven's own words are above.>&2
  exit /b 70
)
set "PART=%LAUNCH%\%NAME%.part"
for %%F in ("%PART%\exemplar-*.jar") do move /y "%%~fF" "%PART%\lib\exemplar.jar" >nul
copy /y "%HERE%src\conf\fontconfig.properties" "%PART%\lib" >nul
move /y "%PART%\lib" "%LAUNCH%\%NAME%" >nul
rd /s /q "%PART%"
(echo %NAME%	%STAMP%)>"%LAUNCH%\%NAME%.txt"
move /y "%LAUNCH%\%NAME%.txt" "%LAUNCH%\current.txt" >nul
set "LIB=%LAUNCH%\%NAME%"
exit /b 0

rem Makes this Java's archive of the classes that the bundled study's report loads; an empty file says that it could not.
:archive
echo Preparing fast starts on Java %VERSION%, once.>&2
set "TRIAL=%LIB%\trial-%RANDOM%"
md "%TRIAL%" 2>nul || exit /b
"%JAVA%" %OPTIONS% "-Dsun.awt.fontconfig=%LIB%\fontconfig.properties" "-XX:DumpLoadedClassList=%TRIAL%\classes.txt" -jar "%LIB%\exemplar.jar" report "%STUDIES%\data\portal-messaging" --out "%TRIAL%\report" >nul 2>&1 <nul
"%JAVA%" %OPTIONS% -Xshare:dump "-XX:SharedClassListFile=%TRIAL%\classes.txt" "-XX:SharedArchiveFile=%TRIAL%\classes.jsa" -cp "%LIB%\exemplar.jar" >nul 2>&1 <nul
if not exist "%TRIAL%\classes.jsa" type nul >"%TRIAL%\classes.jsa"
move /y "%TRIAL%\classes.jsa" "%ARCHIVE%" >nul
rd /s /q "%TRIAL%"
exit /b
