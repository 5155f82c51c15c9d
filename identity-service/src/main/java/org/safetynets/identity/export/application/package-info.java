/** Gathering an export from every service. */
@NullMarked
package org.safetynets.identity.export.application;

import org.jspecify.annotations.NullMarked;
