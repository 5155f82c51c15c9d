/** Exports over HTTP. */
@NullMarked
package org.safetynets.identity.export.web;

import org.jspecify.annotations.NullMarked;
