/** The audit for those who may read it. */
@NullMarked
package org.safetynets.identity.audit.web;

import org.jspecify.annotations.NullMarked;
