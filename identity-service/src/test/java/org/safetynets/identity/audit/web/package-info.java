/** The audit over HTTP. */
@NullMarked
package org.safetynets.identity.audit.web;

import org.jspecify.annotations.NullMarked;
