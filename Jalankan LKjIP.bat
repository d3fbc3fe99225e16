@echo off
rem Pembuka LKjIP di Windows: mencari Python, lalu windows\pasang.py mengerjakan sisanya.
setlocal EnableExtensions EnableDelayedExpansion
rem Windows tidak mengutip nama berisi "&" tanpa spasi; baris asli ini masih memuat nama folder yang utuh.
set "LKJIP_BARIS=!CMDCMDLINE!"
setlocal DisableDelayedExpansion
chcp 65001 >nul
title LKjIP
set "PASANG=%~dp0windows\pasang.py"
if not exist "%PASANG%" goto belum_utuh

rem Jawaban 11 berarti cocok. Pintasan Microsoft Store dan Python yang rusak tidak pernah menjawab 11.
set "UJI=import struct, sys; sys.exit(11 if sys.version_info[:2] in ((3, 11), (3, 12), (3, 13), (3, 14)) and struct.calcsize('P') == 8 else 1)"
set PYTHON=
set "PYTHON_MANAGER_AUTOMATIC_INSTALL=false"
rem Yang bernama py atau python di folder kerja, misalnya folder yang diseret, tidak ikut dijalankan.
set "NoDefaultCurrentDirectoryInExePath=1"
for %%V in (3.13 3.14 3.12 3.11) do (
  set PY=py -%%V
  call :coba
)
for %%V in (313 314 312 311) do (
  set PY="%LOCALAPPDATA%\Programs\Python\Python%%V\python.exe"
  call :coba
  set PY="%ProgramFiles%\Python%%V\python.exe"
  call :coba
)
for %%P in (python python3) do (
  set PY=%%P
  call :coba
)
if defined PYTHON goto ketemu

echo.
echo Python 3.11 sampai 3.14 (64-bit) belum ada di komputer ini.
echo.
echo 1. Buka https://www.python.org/downloads/windows/ lalu unduh
echo    "Windows installer (64-bit)" untuk Python 3.13.
echo 2. Jalankan berkas itu. Di layar pertamanya hapus centang
echo    "Use admin privileges when installing py.exe", lalu klik "Install Now".
echo    Python dipasang untuk Anda saja, tanpa hak administrator.
echo 3. Klik dua kali lagi "Jalankan LKjIP.bat".
echo.
echo Tanpa internet: minta berkas pemasang Python itu dibawakan, lalu mulai dari langkah 2.
goto gagal

:ketemu
%PYTHON% -I -u -X utf8 "%PASANG%" "%~1"
if errorlevel 1 goto gagal
exit 0

:coba
if defined PYTHON goto :eof
%PY% -I -c "%UJI%" >nul 2>nul
if errorlevel 11 if not errorlevel 12 set PYTHON=%PY%
goto :eof

:belum_utuh
echo.
echo Berkas LKjIP yang lain tidak ada di samping berkas ini.
echo Bila berasal dari berkas ZIP: klik kanan ZIP itu, pilih "Extract All" atau
echo "Ekstrak Semua", lalu jalankan dari folder hasilnya.

:gagal
echo.
echo Tekan tombol apa saja untuk menutup jendela ini.
pause >nul
exit 1
