/** The organizations of the network and how they show themselves. */
@NullMarked
package org.safetynets.portal.organizations;

import org.jspecify.annotations.NullMarked;
