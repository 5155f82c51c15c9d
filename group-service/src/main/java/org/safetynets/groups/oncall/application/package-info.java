/** Whom an organization calls and tells of something grave. */
@NullMarked
package org.safetynets.groups.oncall.application;

import org.jspecify.annotations.NullMarked;
