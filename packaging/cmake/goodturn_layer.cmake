# A layer of the program is a target that links only downward.
#
# goodturn_layer(store PUBLIC change PRIVATE Qt6::Sql SOURCES a.cpp b.cpp)
# makes the static library goodturn_store, alias goodturn::store. PUBLIC and
# PRIVATE take target names; a bare layer name means goodturn::NAME.
find_program(GOODTURN_CCACHE ccache)
if(GOODTURN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${GOODTURN_CCACHE})
endif()

add_library(goodturn_options INTERFACE)
target_include_directories(goodturn_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(goodturn_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
target_compile_options(goodturn_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-error=deprecated-declarations
    $<$<BOOL:${GOODTURN_WERROR}>:-Werror>
    -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)

# With GOODTURN_PCH the headers of Qt and the standard library that nearly every file reads are
# compiled once for the core and once for the window. A build without it keeps includes honest.
if(GOODTURN_PCH)
    file(WRITE ${PROJECT_BINARY_DIR}/pch/empty.cpp "// Only its headers matter.\n")
    add_library(goodturn_pch_core STATIC ${PROJECT_BINARY_DIR}/pch/empty.cpp)
    target_link_libraries(goodturn_pch_core PRIVATE goodturn_options Qt6::Core)
    target_precompile_headers(goodturn_pch_core PRIVATE
        <QCoreApplication> <QDate> <QDateTime> <QHash> <QLocale> <QObject> <QString> <QStringList>
        <QUuid> <QVariant> <algorithm> <array> <functional> <memory> <optional> <variant> <vector>
        <tl/expected.hpp>)
    add_library(goodturn_pch_window STATIC ${PROJECT_BINARY_DIR}/pch/empty.cpp)
    target_link_libraries(goodturn_pch_window PRIVATE goodturn_options Qt6::Widgets)
    target_precompile_headers(goodturn_pch_window PRIVATE
        <QtWidgets> <algorithm> <array> <functional> <memory> <optional> <variant> <vector>
        <tl/expected.hpp>)
endif()

# Lets `target` read the compiled headers of its side of the program.
function(_goodturn_use_pch target side)
    if(NOT GOODTURN_PCH)
        return()
    endif()
    if(side STREQUAL "window")
        target_link_libraries(${target} PRIVATE Qt6::Widgets)
    endif()
    target_precompile_headers(${target} REUSE_FROM goodturn_pch_${side})
endfunction()

function(_goodturn_qualify out)
    set(result)
    foreach(name IN LISTS ARGN)
        if(name MATCHES "::")
            list(APPEND result ${name})
        else()
            list(APPEND result goodturn::${name})
        endif()
    endforeach()
    set(${out} ${result} PARENT_SCOPE)
endfunction()

function(goodturn_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 LAYER "" "" "PUBLIC;PRIVATE;SOURCES")
    _goodturn_qualify(public ${LAYER_PUBLIC})
    _goodturn_qualify(private ${LAYER_PRIVATE})
    add_library(goodturn_${name} STATIC ${LAYER_SOURCES})
    add_library(goodturn::${name} ALIAS goodturn_${name})
    target_link_libraries(goodturn_${name} PUBLIC goodturn_options ${public} PRIVATE ${private})
    if(name MATCHES "^(ui_|app|cli)")
        _goodturn_use_pch(goodturn_${name} window)
    else()
        _goodturn_use_pch(goodturn_${name} core)
    endif()
endfunction()

# goodturn_test(name LINKS layer... SOURCES a_test.cpp ...): one GoogleTest program, run by ctest.
function(goodturn_test name)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "WIDGETS" "" "LINKS;SOURCES")
    _goodturn_qualify(links ${TEST_LINKS})
    add_executable(${name} ${TEST_SOURCES})
    if(TEST_WIDGETS)
        target_link_libraries(${name} PRIVATE goodturn_options ${links} goodturn_widget_test_main)
        _goodturn_use_pch(${name} window)
    else()
        target_link_libraries(${name} PRIVATE goodturn_options ${links} goodturn_core_test_main)
        _goodturn_use_pch(${name} core)
    endif()
    gtest_discover_tests(${name}
        DISCOVERY_TIMEOUT 60
        PROPERTIES TIMEOUT 120 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
