// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <libical/ical.h>

#include <memory>

namespace verbatim {

struct IcalComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

/// Owns a component of libical and all that is in it.
using IcalComponentPointer = std::unique_ptr<icalcomponent, IcalComponentDeleter>;

} // namespace verbatim
