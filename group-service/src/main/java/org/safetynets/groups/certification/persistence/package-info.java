/** The replica of certifications in MongoDB. */
@NullMarked
package org.safetynets.groups.certification.persistence;

import org.jspecify.annotations.NullMarked;
