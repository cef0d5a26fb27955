package org.article12.core.security;

import java.util.List;

/**
 * What a module declares about its pages: who may do what at its addresses, and where it
 * stands in the navigation.
 */
public interface ModuleAccess {

	/** A rule for each address that the module answers. */
	List<AccessRule> rules();

	/** The module's links in the navigation of every page; mostly one, or none. */
	default List<NavigationEntry> navigation() {
		return List.of();
	}

}
