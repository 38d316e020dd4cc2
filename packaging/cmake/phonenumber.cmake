# libphonenumber brings no file for CMake. What its headers call is in Protobuf.
find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
find_library(PHONENUMBER_PROTOBUF_LIBRARY protobuf REQUIRED)
add_library(phonenumber::phonenumber INTERFACE IMPORTED)
target_include_directories(phonenumber::phonenumber SYSTEM INTERFACE ${PHONENUMBER_INCLUDE_DIR})
target_link_libraries(phonenumber::phonenumber INTERFACE
    ${PHONENUMBER_LIBRARY} ${PHONENUMBER_PROTOBUF_LIBRARY})
