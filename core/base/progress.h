#pragma once

#include <QtGlobal>

#include "core/base/error.h"

namespace jisr {

/// How long work tells where it is and learns that it should stop. Called from the working thread.
class Progress {
  public:
    virtual ~Progress() = default;
    /// @param done units of work finished; @param total 0 when unknown.
    virtual void report(qint64 done, qint64 total) = 0;
    virtual bool cancelled() const { return false; }
    /// What is being done now, e.g. "Reading", as a QT_TRANSLATE_NOOP("core", …) source.
    virtual void stage(const char* /*text*/) {}
    /// Throws Cancelled when the person asked to stop.
    void check() const {
        if (cancelled()) {
            throw Cancelled();
        }
    }
};

/// Work nobody watches.
class NoProgress : public Progress {
  public:
    void report(qint64, qint64) override {}
};

}  // namespace jisr
