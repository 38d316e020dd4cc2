# libical brings a file for CMake, whose targets have no namespace.
find_package(LibIcal 3 REQUIRED)
add_library(ical::ical INTERFACE IMPORTED)
target_include_directories(ical::ical SYSTEM INTERFACE ${LibIcal_INCLUDE_DIR})
target_link_libraries(ical::ical INTERFACE ical)
