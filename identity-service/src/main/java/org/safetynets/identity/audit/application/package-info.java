/** Keeping, searching, sealing and verifying the audit. */
@NullMarked
package org.safetynets.identity.audit.application;

import org.jspecify.annotations.NullMarked;
