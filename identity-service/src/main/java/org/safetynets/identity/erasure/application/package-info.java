/** Asking for an erasure, and seeing it through. */
@NullMarked
package org.safetynets.identity.erasure.application;

import org.jspecify.annotations.NullMarked;
