package org.article12.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.article12.core.Multilingual;
import org.article12.core.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/**
 * An area of assistance.
 *
 * @param code its code
 * @param parent the area that it is a part of, if any
 * @param titles its name
 * @param help what its name means, where that needs saying, by ISO 639-1 code
 * @param category what kind of assistance it belongs to
 * @param needs the kinds of needs that help in it answers
 * @param heading whether it only stands over its parts and cannot be asked for itself
 * @param retired whether it is no longer offered; what was asked for in it stays
 */
public record Area(AreaCode code, @Nullable AreaCode parent, Multilingual titles, Map<String, String> help,
		AreaCategory category, Set<KindOfNeed> needs, boolean heading, boolean retired) {

	public Area {
		help = Map.copyOf(help);
		Set<KindOfNeed> inOrder = EnumSet.noneOf(KindOfNeed.class);
		inOrder.addAll(needs);
		needs = Collections.unmodifiableSet(inOrder);
	}

	/** Its name in the language of whoever reads. */
	public String title() {
		return this.titles.forReader();
	}

	/** Whether assistance can be asked for in it now. */
	public boolean selectable() {
		return !this.heading && !this.retired;
	}

	/**
	 * What its name means, in the language of whoever reads, else in English; empty where
	 * that needs no saying.
	 */
	public String meaning() {
		return this.help.getOrDefault(ReaderLanguage.get().getLanguage(),
				this.help.getOrDefault(Multilingual.ALWAYS, ""));
	}

}
