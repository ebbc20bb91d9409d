// Window tests run offscreen on Linux; elsewhere on the platform's own plugin.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif
#include <QApplication>

int main(int argc, char** argv) {
#ifdef Q_OS_LINUX
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
