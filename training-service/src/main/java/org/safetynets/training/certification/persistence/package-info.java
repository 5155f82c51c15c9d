/** Certifications in MongoDB. */
@NullMarked
package org.safetynets.training.certification.persistence;

import org.jspecify.annotations.NullMarked;
