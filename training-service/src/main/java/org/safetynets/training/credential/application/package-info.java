/** Credentials are issued, their status published, and given ones checked. */
@NullMarked
package org.safetynets.training.credential.application;

import org.jspecify.annotations.NullMarked;
