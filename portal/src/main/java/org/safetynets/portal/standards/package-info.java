/** What facilitators are certified to: read by everyone, written by the network. */
@NullMarked
package org.safetynets.portal.standards;

import org.jspecify.annotations.NullMarked;
