package org.article12.core.web.pieces;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.article12.core.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateProcessingException;

import org.springframework.stereotype.Component;

/**
 * The pieces that are remembered. A piece is asked for by all that it is made of, so that
 * it can be neither old nor somebody else's: a value that differs makes another piece.
 */
@Component
public class Pieces {

	/** Of characters; a page has some 60,000. */
	private static final int MOST = 8_000_000;

	private final Cache<Piece.Key, Piece> remembered = Caffeine.newBuilder()
		.maximumWeight(MOST)
		.weigher((Piece.Key key, Piece piece) -> piece.html().length() + 200)
		.recordStats()
		.build();

	/** The piece of that template and these values, made where it is not known. */
	Piece piece(String template, String fragment, Map<String, @Nullable Object> given, Locale language,
			Supplier<String> made) {
		given.forEach((name, value) -> mustBeComparable(fragment, name, value));
		Piece.Key key = new Piece.Key(template, fragment, new HashMap<>(given), language,
				ReaderLanguage.zone().orElse(null));
		Piece known = this.remembered.getIfPresent(key);
		if (known == null) {
			known = new Piece(made.get());
			this.remembered.put(key, known);
		}
		return known;
	}

	/** Forgets them all, so that there is room. */
	void forget() {
		this.remembered.invalidateAll();
		this.remembered.cleanUp();
	}

	/** How many pieces had to be made since the start. */
	public long made() {
		return this.remembered.stats().missCount();
	}

	/**
	 * Values are compared by content, or a piece would be made at each visit, and one
	 * that changes later would be taken for what it was.
	 */
	private static void mustBeComparable(String fragment, String name, @Nullable Object value) {
		if (value == null) {
			return;
		}
		boolean comparable = switch (value) {
			case CharSequence _, Number _, Boolean _, Enum<?> _, Record _, Collection<?> _, Map<?, ?> _ -> true;
			default -> Set.of("java.time", "java.util").contains(value.getClass().getPackageName());
		};
		if (!comparable) {
			throw new TemplateProcessingException(
					"The piece " + fragment + " cannot be remembered by " + name + ", a " + value.getClass().getName());
		}
	}

}
