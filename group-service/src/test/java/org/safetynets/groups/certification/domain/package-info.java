/** Tests. */
@NullMarked
package org.safetynets.groups.certification.domain;

import org.jspecify.annotations.NullMarked;
