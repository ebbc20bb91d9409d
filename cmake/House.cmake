# Rules every target of the house obeys: one flags target, one function per kind of room.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

add_library(jisr_flags INTERFACE)
target_compile_definitions(jisr_flags INTERFACE
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  JISR_VERSION="${PROJECT_VERSION}")
target_include_directories(jisr_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(MSVC)
  target_compile_options(jisr_flags INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${JISR_WERROR}>:/WX>)
else()
  target_compile_options(jisr_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${JISR_WERROR}>:-Werror>)
  # ccache can only reuse a precompiled header whose preprocessed form is complete
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(jisr_flags INTERFACE -fpch-preprocess)
  endif()
endif()
if(JISR_SANITIZE)
  target_compile_options(jisr_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
    -fno-omit-frame-pointer)
  target_link_options(jisr_flags INTERFACE -fsanitize=address,undefined)
endif()

# jisr_room(NAME SOURCES … LINKS …): a static library jisr_NAME. What a room may use is what it links;
# an include that needs more fails at link time, which is how the arrows of the README are kept.
function(jisr_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS" ${ARGN})
  add_library(jisr_${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(jisr_${name} PUBLIC jisr_flags ${ROOM_LINKS})
  target_precompile_headers(jisr_${name} PRIVATE
    <QHash> <QList> <QString> <QStringList> <QVariant> <algorithm> <memory> <optional> <vector>)
endfunction()

# jisr_test(NAME SOURCES … LINKS …): a Catch2 program NAME_tests, run by ctest as one test.
function(jisr_test name)
  cmake_parse_arguments(TEST "GUI" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name}_tests ${TEST_SOURCES})
  target_link_libraries(${name}_tests PRIVATE $<IF:$<BOOL:${TEST_GUI}>,jisr_testmain_gui,jisr_testmain> ${TEST_LINKS})
  target_compile_definitions(${name}_tests PRIVATE
    JISR_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" JISR_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    JISR_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  target_precompile_headers(${name}_tests PRIVATE
    <QHash> <QList> <QString> <QStringList> <QVariant> <algorithm> <memory> <optional> <vector>
    "${PROJECT_SOURCE_DIR}/tests/support/catch.h")
  add_test(NAME ${name} COMMAND ${name}_tests)
endfunction()
