# libsodium brings no file for CMake.
find_path(SODIUM_INCLUDE_DIR sodium.h REQUIRED)
find_library(SODIUM_LIBRARY sodium REQUIRED)
add_library(sodium::sodium INTERFACE IMPORTED)
target_include_directories(sodium::sodium INTERFACE ${SODIUM_INCLUDE_DIR})
target_link_libraries(sodium::sodium INTERFACE ${SODIUM_LIBRARY})
