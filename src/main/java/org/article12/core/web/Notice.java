package org.article12.core.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * What the next page says once, above its content; handed over as the flash attribute
 * {@code notice}.
 *
 * @param key the message's key
 * @param parameters what the message mentions, in order
 * @param undo how what was done can be taken back for a moment; null where it cannot
 */
public record Notice(String key, List<String> parameters, @Nullable Undo undo) implements Serializable {

	/** The name under which a page finds its notice. */
	public static final String NAME = "notice";

	public Notice {
		parameters = List.copyOf(parameters);
	}

	/** A notice with the message of that key. */
	public static Notice of(String key, String... parameters) {
		return new Notice(key, List.of(parameters), null);
	}

	/** Has a page say it that was not led to by an act, unless that says something. */
	public void unlessSaid(Model model) {
		if (!model.containsAttribute(NAME)) {
			model.addAttribute(NAME, this);
		}
	}

	/** The same of something that can be taken back. */
	public Notice with(Undo undo) {
		return new Notice(this.key, this.parameters, undo);
	}

	/**
	 * Others are told in a moment of what was done; until then it can be taken back.
	 *
	 * @param press the press of the button that did it
	 * @param seconds after how many seconds they are told
	 */
	public record Undo(UUID press, long seconds) implements Serializable {
	}

}
