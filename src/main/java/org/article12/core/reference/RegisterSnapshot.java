package org.article12.core.reference;

import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.article12.core.reference.RegisterVersions.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A register kept in memory, immutable, and read anew when the database has a later
 * version, so that each instance sees what another one changed.
 *
 * @param <T> the register's content
 */
public final class RegisterSnapshot<T> {

	private final String register;

	private final RegisterVersions versions;

	private final Function<EntityManager, T> content;

	private volatile @Nullable Versioned<T> held;

	/**
	 * A snapshot that is not read yet.
	 * @param register the register's name in {@code register_version}
	 * @param versions where its version is found
	 * @param content reads it from the database, through entities of its own
	 */
	public RegisterSnapshot(String register, RegisterVersions versions, Function<EntityManager, T> content) {
		this.register = register;
		this.versions = versions;
		this.content = content;
	}

	/** The register as it is now. */
	public T content() {
		return current().content();
	}

	/** The version of what {@link #content()} answers; it only ever grows. */
	public long version() {
		return current().version();
	}

	private Versioned<T> current() {
		long now = this.versions.version(this.register);
		Versioned<T> known = this.held;
		if (known != null && known.version() >= now) {
			return known;
		}
		Versioned<T> read = this.versions.read(this.register, this.content);
		if (read.committed()) {
			keep(read);
		}
		return read;
	}

	private synchronized void keep(Versioned<T> read) {
		Versioned<T> known = this.held;
		if (known == null || known.version() < read.version()) {
			this.held = read;
		}
	}

}
