"""The steps of reading a text: bytes to characters, lines to blocks, blocks to sentences, noise marked.

Each module works on offsets into one stored text and changes nothing in it; `assistant.document`
puts them together.
"""
