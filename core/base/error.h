#pragma once

#include <stdexcept>

#include "core/base/message.h"

namespace jisr {

/// A fault of the world (disk, damaged file, lost right), never a finding about the user's data.
/// Thrown anywhere, caught in two places only: the job runner and the window's slot wrapper
/// (and the console's main).
class Error : public std::runtime_error {
  public:
    explicit Error(Message message);
    /// What is wrong, where, and what to do; said in the reader's language by a Phrasebook.
    const Message& message() const { return m_message; }

  private:
    Message m_message;
};

/// The person asked to stop; everything was left as it was.
class Cancelled : public Error {
  public:
    Cancelled();
};

}  // namespace jisr
