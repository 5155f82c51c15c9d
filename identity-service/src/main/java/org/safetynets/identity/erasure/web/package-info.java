/** Erasure over HTTP. */
@NullMarked
package org.safetynets.identity.erasure.web;

import org.jspecify.annotations.NullMarked;
