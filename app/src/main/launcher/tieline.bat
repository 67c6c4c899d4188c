@echo off
rem Starts Tieline. Needs Java 25 or newer, from JAVA_HOME or the PATH.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "CACHE="
if exist "%LIB%\tieline.aot" set "CACHE=-XX:AOTCache=%LIB%\tieline.aot"
"%JAVA%" %CACHE% -Xlog:disable -Xlog:all=off -XX:CompileThresholdScaling=8 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED,javafx.graphics,skiko.awt --sun-misc-unsafe-memory-access=allow "-Dskiko.library.path=%LIB%\native" %TIELINE_OPTS% --module-path "%LIB%" --module tieline.app/tieline.app.Main %*
exit /b %ERRORLEVEL%
