// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

namespace verbatim {

/// Lets std::unique_ptr own an object of a C library: std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>.
template <auto destroy>
struct Destroy
{
    template <typename Object>
    void operator()(Object *object) const
    {
        destroy(object);
    }
};

} // namespace verbatim
