# A layer of the program is a target that links only downward.
#
# goodturn_layer(store PUBLIC change PRIVATE Qt6::Sql SOURCES a.cpp b.cpp)
# makes the static library goodturn_store, alias goodturn::store. PUBLIC and
# PRIVATE take target names; a bare layer name means goodturn::NAME. ALONE: sources that are
# compiled by themselves (see _goodturn_unity).
find_program(GOODTURN_CCACHE ccache)
if(GOODTURN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${GOODTURN_CCACHE})
endif()

add_library(goodturn_options INTERFACE)
target_include_directories(goodturn_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(goodturn_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
target_compile_options(goodturn_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wno-error=deprecated-declarations
    # Of files compiled together none shadows what another names.
    $<IF:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>,-Wshadow=local,-Wshadow>
    $<$<BOOL:${GOODTURN_WERROR}>:-Werror>
    -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)

# With GOODTURN_PCH the headers of Qt and the standard library that nearly every file reads are
# compiled once for the core and once for the window. A build without it keeps includes honest.
function(_goodturn_pch side links headers)
    add_library(goodturn_pch_${side} STATIC ${PROJECT_BINARY_DIR}/pch/empty.cpp)
    target_link_libraries(goodturn_pch_${side} PRIVATE goodturn_options ${links})
    target_precompile_headers(goodturn_pch_${side} PRIVATE ${headers})
endfunction()

if(GOODTURN_PCH)
    file(WRITE ${PROJECT_BINARY_DIR}/pch/empty.cpp "// Only its headers matter.\n")
    set(core_headers
        <QCoreApplication> <QDate> <QDateTime> <QHash> <QLocale> <QObject> <QString> <QStringList>
        <QUuid> <QVariant> <algorithm> <array> <functional> <memory> <optional> <variant> <vector>
        <tl/expected.hpp>)
    set(window_headers
        <QtWidgets> <algorithm> <array> <functional> <memory> <optional> <variant> <vector>
        <tl/expected.hpp>)
    _goodturn_pch(core Qt6::Core "${core_headers}")
    _goodturn_pch(window Qt6::Widgets "${window_headers}")
    # Tests read the headers of GoogleTest as well, which cost more than Qt's.
    if(GOODTURN_TESTS)
        find_package(GTest REQUIRED)
        set(test_headers <gmock/gmock.h> <gtest/gtest.h>)
        _goodturn_pch(core_test "Qt6::Core;GTest::gmock"
            "${core_headers};<QFile>;<QTemporaryDir>;${test_headers}")
        _goodturn_pch(window_test "Qt6::Widgets;GTest::gmock" "${window_headers};${test_headers}")
    endif()
endif()

# Lets `target` read the compiled headers of its side of the program.
function(_goodturn_use_pch target side)
    if(NOT GOODTURN_PCH)
        return()
    endif()
    if(side MATCHES "^window")
        target_link_libraries(${target} PRIVATE Qt6::Widgets)
    endif()
    target_precompile_headers(${target} REUSE_FROM goodturn_pch_${side})
endfunction()

# With GOODTURN_UNITY files are compiled eight together, so that headers and templates are read
# once for all of them. Names in their anonymous namespaces meet there: `alone` are those that can't
# be with others, and so is every file with a tr() of its own. A build without it keeps includes
# honest.
function(_goodturn_unity target sources alone)
    if(NOT GOODTURN_UNITY)
        return()
    endif()
    foreach(source IN LISTS sources)
        get_filename_component(path ${source} ABSOLUTE)
        file(STRINGS ${path} own_tr REGEX "^QString tr\\(" LIMIT_COUNT 1)
        if(own_tr)
            list(APPEND alone ${source})
        endif()
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
    set_source_files_properties(${alone} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    # Fixtures in anonymous namespaces are nobody else's.
    target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
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
    cmake_parse_arguments(PARSE_ARGV 1 LAYER "" "" "PUBLIC;PRIVATE;SOURCES;ALONE")
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
    _goodturn_unity(goodturn_${name} "${LAYER_SOURCES}" "${LAYER_ALONE}")
endfunction()

# goodturn_test(name LINKS layer... SOURCES a_test.cpp ...): one GoogleTest program, run by ctest.
# WIDGETS: it shows widgets. MOC: it has classes of its own with Q_OBJECT. ALONE: as of a layer.
function(goodturn_test name)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "WIDGETS;MOC" "" "LINKS;SOURCES;ALONE")
    _goodturn_qualify(links ${TEST_LINKS})
    add_executable(${name} ${TEST_SOURCES})
    if(NOT TEST_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    endif()
    if(TEST_WIDGETS)
        target_link_libraries(${name} PRIVATE goodturn_options ${links} goodturn_widget_test_main)
        _goodturn_use_pch(${name} window_test)
    else()
        target_link_libraries(${name} PRIVATE goodturn_options ${links} goodturn_core_test_main)
        _goodturn_use_pch(${name} core_test)
    endif()
    _goodturn_unity(${name} "${TEST_SOURCES}" "${TEST_ALONE}")
    gtest_discover_tests(${name}
        DISCOVERY_TIMEOUT 60
        PROPERTIES TIMEOUT 120 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
