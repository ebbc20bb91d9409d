#pragma once

#include <QDateTime>

namespace jisr {

/// The only door to the present moment. Indicators and reports never get one: they know the cut-off.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
};

/// The machine's clock, created once by `app`.
class SystemClock : public Clock {
  public:
    QDateTime nowUtc() const override;
};

/// A clock that stands where it is put; for tests and for reproducible demonstration files.
class FixedClock : public Clock {
  public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    QDateTime nowUtc() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

  private:
    QDateTime m_now;
};

}  // namespace jisr
