package org.article12.core.register;

/**
 * What has a history of its own: an entry of a register, or a part of one.
 *
 * @param register the register's name, such as {@code centres}
 * @param key tells the entry from others of the register
 * @param part tells the part from others of the entry; empty for the entry itself
 */
public record RegisterEntry(String register, String key, String part) {

	/** An entry. */
	public static RegisterEntry of(String register, Object key) {
		return new RegisterEntry(register, key.toString(), "");
	}

	/** A part of this entry, such as an activity of a plan. */
	public RegisterEntry part(Object name) {
		return new RegisterEntry(this.register, this.key, name.toString());
	}

}
