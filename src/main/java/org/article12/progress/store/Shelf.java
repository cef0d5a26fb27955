package org.article12.progress.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what was computed last, so much and no more. Of many who ask for the same at once
 * one computes it, and the others wait for that.
 *
 * @param <K> what is asked for
 * @param <T> what is computed
 */
final class Shelf<K, T> {

	private final int most;

	private final Map<K, CompletableFuture<T>> kept = new LinkedHashMap<>(16, 0.75f, true);

	Shelf(int most) {
		this.most = most;
	}

	/** What is kept, or else is computed now; a failure is everybody's who waits. */
	T get(K key, Supplier<T> computing) {
		CompletableFuture<T> mine = new CompletableFuture<>();
		CompletableFuture<T> known = claim(key, mine);
		if (known != null) {
			return waitFor(known);
		}
		try {
			mine.complete(computing.get());
		}
		catch (Throwable ex) {
			forget(key, mine);
			mine.completeExceptionally(ex);
			throw ex;
		}
		return mine.join();
	}

	private synchronized @Nullable CompletableFuture<T> claim(K key, CompletableFuture<T> mine) {
		CompletableFuture<T> known = this.kept.get(key);
		if (known == null) {
			this.kept.put(key, mine);
			Iterator<CompletableFuture<T>> oldest = this.kept.values().iterator();
			while (this.kept.size() > this.most && oldest.hasNext()) {
				oldest.next();
				oldest.remove();
			}
		}
		return known;
	}

	private synchronized void forget(K key, CompletableFuture<T> mine) {
		this.kept.remove(key, mine);
	}

	private static <T> T waitFor(CompletableFuture<T> known) {
		try {
			return known.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw ex;
		}
	}

}
