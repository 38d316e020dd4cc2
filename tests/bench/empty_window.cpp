#include "tests/bench/first_paint.h"

#include <QApplication>
#include <QMainWindow>

/// A program that shows an empty QMainWindow and ends with its first paint: what the start of ours
/// is measured against.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    goodturn::bench::FirstPaint::showAndEnd(window, [](const QWidget&) { return true; });
}
