/** Credentials, status lists and keys for anybody who wants to verify by themselves. */
@NullMarked
package org.safetynets.training.credential.web;

import org.jspecify.annotations.NullMarked;
