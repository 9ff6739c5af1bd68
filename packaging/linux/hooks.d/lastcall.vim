" Saves every buffer of a running Vim or Neovim, without a question.
" Sourced when Last Call asks; LastcallAnswer() is its only entry.

if exists('*LastcallAnswer')
  finish
endif

" Does what the file `request` asks for, and writes what came of it to the file `answer`.
function LastcallAnswer(request, answer) abort
  if !filereadable(a:request)
    return 0
  endif
  let l:asked = json_decode(join(readfile(a:request), "\n"))
  call delete(a:request)
  let l:results = map(filter(getbufinfo({'bufmodified': 1}), 's:HoldsWork(v:val)'),
        \ 's:Save(v:val.bufnr, l:asked.folder)')
  call s:Write(a:answer, {'id': l:asked.id, 'buffers': l:results})
  if l:asked.step ==# 'close' && empty(filter(copy(l:results), 'v:val.result ==# "unsaved"'))
    call timer_start(100, {-> execute('qall!')})
  endif
  return 1
endfunction

function s:HoldsWork(info) abort
  let l:kind = getbufvar(a:info.bufnr, '&buftype')
  let l:is_empty = a:info.linecount <= 1 && getbufline(a:info.bufnr, 1) ==# ['']
  return index(['', 'acwrite'], l:kind) >= 0 && !(a:info.name ==# '' && l:is_empty)
endfunction

" Whole or not at all, because the reader waits for it.
function s:Write(file, object) abort
  call writefile([json_encode(a:object)], a:file . '.part')
  call rename(a:file . '.part', a:file)
endfunction

" Saving one buffer

function s:Save(buffer, folder) abort
  let s:answer = {}
  call s:In(a:buffer, {-> extend(s:answer, s:SaveHere(a:folder))})
  return empty(s:answer) ? {'result': 'unsaved', 'of': bufname(a:buffer), 'why': 'could not be reached'} : s:answer
endfunction

" Calls `Act` with the buffer current, and changes nothing that its user sees.
function s:In(buffer, Act) abort
  let s:Act = a:Act
  if has('nvim')
    call luaeval('vim.api.nvim_buf_call(_A, function() vim.cmd("call LastcallAct()") end)', a:buffer)
  elseif !empty(win_findbuf(a:buffer))
    call win_execute(win_findbuf(a:buffer)[0], 'call LastcallAct()')
  else
    let l:window = popup_create(a:buffer, {'hidden': 1})
    call win_execute(l:window, 'call LastcallAct()')
    call popup_close(l:window)
  endif
endfunction

" Global, because Lua and other windows cannot call what belongs to this script.
function LastcallAct() abort
  call s:Act()
endfunction

function s:SaveHere(folder) abort
  let l:of = expand('%:p')
  try
    let l:obstacle = s:Obstacle()
    if l:obstacle ==# ''
      let l:obstacle = s:SaveInPlace()
    endif
    if l:obstacle ==# ''
      return {'result': 'saved', 'file': l:of}
    endif
    let l:result = l:of ==# '' ? 'saved' : 'copied'
    return {'result': l:result, 'file': s:Copy(a:folder), 'of': l:of, 'why': l:obstacle}
  catch
    return {'result': 'unsaved', 'of': l:of ==# '' ? 'an untitled text' : l:of, 'why': v:exception}
  endtry
endfunction

" Why this buffer must not be written to its own file, or ''.
function s:Obstacle() abort
  let l:file = expand('%:p')
  if l:file ==# ''          | return 'has no file yet' | endif
  if l:file =~# '^\a\+://'  | return 'is on another computer' | endif
  if &buftype ==# 'acwrite' | return 'has a way of its own to be saved' | endif
  if &readonly              | return 'is open read-only' | endif
  if !isdirectory(fnamemodify(l:file, ':h'))            | return 'has lost its folder' | endif
  if getftype(l:file) !=# '' && !filewritable(l:file)   | return 'is read-only' | endif
  return s:ChangedOnDisk(l:file) ? 'was changed on disk by another program' : ''
endfunction

" The plugin's own note of the file is exact; the swap file knows the second of the last read or write.
function s:ChangedOnDisk(file) abort
  if getftype(a:file) ==# ''
    return 0
  endif
  if exists('b:lastcall_disk')
    return b:lastcall_disk !=# [getftime(a:file), getfsize(a:file)]
  endif
  silent! preserve
  let l:swap = swapinfo(swapname('%'))
  return get(l:swap, 'mtime', -1) != getftime(a:file)
endfunction

function s:SaveInPlace() abort
  try
    silent keepalt write
  catch
    return 'could not be saved (' . v:exception . ')'
  endtry
  return &modified ? 'is still modified after saving' : ''
endfunction

" Copies

" A file in the folder that holds this text; the one of last time if nothing has changed since.
function s:Copy(folder) abort
  if get(b:, 'lastcall_copied', -1) != b:changedtick || !filereadable(get(b:, 'lastcall_copy', ''))
    let l:file = s:FreeName(a:folder)
    call s:WriteDraft(l:file . '.part')
    if rename(l:file . '.part', l:file) != 0
      throw 'the copy could not be given its name'
    endif
    let [b:lastcall_copied, b:lastcall_copy] = [b:changedtick, l:file]
  endif
  let l:copy = b:lastcall_copy
  if expand('%') ==# ''
    call s:Adopt(l:copy)
  endif
  return l:copy
endfunction

" The number of this process in the name keeps it apart from every other writer's.
function s:FreeName(folder) abort
  let l:stem = expand('%') ==# '' ? 'Untitled' : expand('%:t:r')
  let l:ending = expand('%') ==# '' ? '.txt' : (expand('%:e') ==# '' ? '' : '.' . expand('%:e'))
  let l:number = ''
  while 1
    let l:file = printf('%s/%s (Vim %d)%s%s', a:folder, l:stem, getpid(), l:number, l:ending)
    if getftype(l:file) ==# '' && getftype(l:file . '.part') ==# ''
      return l:file
    endif
    let l:number = ' ' . (l:number + 1)
  endwhile
endfunction

function s:WriteDraft(draft) abort
  let l:options = &cpoptions
  set cpoptions-=F cpoptions-=A
  try
    execute 'silent noautocmd keepalt write' fnameescape(a:draft)
  finally
    let &cpoptions = l:options
  endtry
  if !s:ReadsBack(a:draft)
    call delete(a:draft)
    throw 'the copy reads back differently'
  endif
endfunction

" Compared line by line where the encoding allows; other encodings by the size alone.
function s:ReadsBack(draft) abort
  if index(['', &encoding], &fileencoding) < 0 || &bomb || &fileformat ==# 'mac'
    return getfsize(a:draft) > 0
  endif
  let l:ending = &fileformat ==# 'dos' ? "\r" : ''
  return readfile(a:draft) ==# map(getline(1, '$'), {_, line -> line . l:ending})
endfunction

" An untitled text becomes the file that now holds it.
function s:Adopt(file) abort
  execute 'silent keepalt write!' fnameescape(a:file)
endfunction
