/** What training-service says about who is certified for what, and until when. */
@NullMarked
package org.safetynets.groups.certification.domain;

import org.jspecify.annotations.NullMarked;
