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
endfunction()

# goodturn_test(name LINKS layer... SOURCES a_test.cpp ...): one GoogleTest program, run by ctest.
function(goodturn_test name)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "WIDGETS" "" "LINKS;SOURCES")
    _goodturn_qualify(links ${TEST_LINKS})
    add_executable(${name} ${TEST_SOURCES})
    if(TEST_WIDGETS)
        target_link_libraries(${name} PRIVATE goodturn_options ${links} goodturn_widget_test_main)
    else()
        target_link_libraries(${name} PRIVATE goodturn_options ${links} goodturn_core_test_main)
    endif()
    gtest_discover_tests(${name}
        DISCOVERY_TIMEOUT 60
        PROPERTIES TIMEOUT 120 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
